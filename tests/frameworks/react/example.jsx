import { start, tell } from '../in-browser/app.mjs';
import { Report } from 'example';
import { createRoot } from 'react-dom/client';

start((target, { record }) => createRoot(target).render(<Report record={record} onLoad={tell} />));
