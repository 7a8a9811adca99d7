/** Serves the build that is there; the browser tests start it. */
import {serveBuild} from './lib/server.mjs';

const {port} = await serveBuild(Number(process.env.PORT ?? 4173), 1);
console.log(`http://localhost:${port}`);
