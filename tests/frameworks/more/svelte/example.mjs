import { start, tell } from '../../in-browser/app.mjs';
import Report from 'example';
import { mount } from 'svelte';

start((target, { record }) => void mount(Report, { target, props: { record, onLoad: tell } }));
