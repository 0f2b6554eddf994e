import { start, tell } from '../../in-browser/app.mjs';
import { Report } from 'example';
import { render } from 'solid-js/web';

start((target, { record }) => void render(() => <Report record={record} onLoad={tell} />, target));
