import { parentPort, workerData } from 'node:worker_threads';
import { openPopulationReader } from '@tierwright/persistence';
import { serve } from '../workers/serve.js';
import { refereeDesk } from './referee-desk.js';

serve(parentPort, refereeDesk(openPopulationReader(String(workerData))));
