import { listApiKeys, createApiKey, revokeApiKey } from './api-keys.js';
import { listCustomers, readCustomer, readCustomerHistory, listFacts } from './customers.js';
import { evaluate, listDecisions, readDecision } from './evaluations.js';
import {
  listGradingModels,
  readGradingModel,
  createGradingModel,
  readGradingDraft,
  saveGradingDraft,
  previewGradingModel,
  compareGradingVersions,
  listGradingVersions,
  readGradingVersion,
  publishGradingDraft,
  readJsonLogic,
} from './grading-models.js';
import {
  uploadImport,
  listImports,
  readImport,
  mapImport,
  commitImport,
  undoImport,
  readImportProblems,
} from './imports.js';
import { readInstallation, removeDemoData } from './installation.js';
import { readLiveness, readReadiness, listAuditEvents } from './operations.js';
import {
  listStrategies,
  createStrategy,
  readStrategyDraft,
  saveStrategyDraft,
  listStrategyVersions,
  readStrategyVersion,
  publishStrategyDraft,
  previewStrategy,
} from './service-strategies.js';
import { readSession, signIn, signInToDemo, signOut, setUp } from './session.js';

/** Every operation, by the name the client and OpenAPI call it. */
export const routes = {
  readInstallation,
  removeDemoData,
  readSession,
  signIn,
  signInToDemo,
  signOut,
  setUp,
  listGradingModels,
  readGradingModel,
  createGradingModel,
  readGradingDraft,
  saveGradingDraft,
  previewGradingModel,
  compareGradingVersions,
  listGradingVersions,
  readGradingVersion,
  publishGradingDraft,
  readJsonLogic,
  evaluate,
  listDecisions,
  readDecision,
  listCustomers,
  readCustomer,
  readCustomerHistory,
  listFacts,
  uploadImport,
  listImports,
  readImport,
  mapImport,
  commitImport,
  undoImport,
  readImportProblems,
  listStrategies,
  createStrategy,
  readStrategyDraft,
  saveStrategyDraft,
  listStrategyVersions,
  readStrategyVersion,
  publishStrategyDraft,
  previewStrategy,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  readLiveness,
  readReadiness,
  listAuditEvents,
};

export type RouteName = keyof typeof routes;
