import { listApiKeys, createApiKey, revokeApiKey } from './api-keys.js';
import { listCustomers, readCustomer, readCustomerHistory, listFacts } from './customers.js';
import { evaluate, listDecisions, readDecision } from './evaluations.js';
import {
  listGradingModels,
  readGradingModel,
  createGradingModel,
  gradingLifeCycle,
  previewGradingModel,
  compareGradingVersions,
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
import { listStrategies, createStrategy, strategyLifeCycle, previewStrategy } from './service-strategies.js';
import { readJsonLogic, readSql, readWords } from './version-exports.js';
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
  readGradingDraft: gradingLifeCycle.readDraft,
  saveGradingDraft: gradingLifeCycle.saveDraft,
  previewGradingModel,
  compareGradingVersions,
  listGradingVersions: gradingLifeCycle.listVersions,
  readGradingVersion: gradingLifeCycle.readVersion,
  publishGradingDraft: gradingLifeCycle.publishDraft,
  readJsonLogic,
  readSql,
  readWords,
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
  readStrategyDraft: strategyLifeCycle.readDraft,
  saveStrategyDraft: strategyLifeCycle.saveDraft,
  listStrategyVersions: strategyLifeCycle.listVersions,
  readStrategyVersion: strategyLifeCycle.readVersion,
  publishStrategyDraft: strategyLifeCycle.publishDraft,
  previewStrategy,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  readLiveness,
  readReadiness,
  listAuditEvents,
};

export type RouteName = keyof typeof routes;
