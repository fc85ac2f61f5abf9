import { parentPort, workerData } from 'node:worker_threads';
import { openPopulationReader } from '@tierwright/persistence';
import { serve } from '../workers/serve.js';
import { populationDesk } from './population-desk.js';

serve(parentPort, populationDesk(openPopulationReader(String(workerData))));
