import { start, tell } from '../../in-browser/app.mjs';
import { Report } from 'example';
import { render } from 'preact';

start((target, { record }) => render(<Report record={record} onLoad={tell} />, target));
