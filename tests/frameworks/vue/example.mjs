import { start, tell } from '../in-browser/app.mjs';
import { createApp } from 'vue';
import Report from 'example';

start((target, { record }) => createApp(Report, { record, onLoad: tell }).mount(target));
