// `npm start`: serves the demo, which `prestart` has built.
import { serve } from './server.mjs';

try {
  const { url } = await serve(Number(process.env.PORT ?? 8000));
  console.log(`The demo is at ${url} . Ctrl+C ends it.`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${error.port} is taken. Choose another one: PORT=8001 npm start`);
  process.exit(1);
}
