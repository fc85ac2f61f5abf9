import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { CallProblem } from '@tierwright/client';
import { VersionOrDraft } from '@tierwright/contract';
import { callOf } from '../server/use-call.js';
import { FailurePage } from '../shell/failure-page.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { Shell } from '../shell/shell.js';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const versionOrDraft = (value: unknown) => VersionOrDraft.safeParse(value).data;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: FailurePage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = text(search['next']);
    return next === undefined ? {} : { next };
  },
  component: lazyRouteComponent(() => import('../features/signin/sign-in-page.js'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): { token?: string } => {
    const token = text(search['token']);
    return token === undefined ? {} : { token };
  },
  component: lazyRouteComponent(() => import('../features/signin/setup-page.js'), 'SetupPage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: FailurePage,
  beforeLoad: async ({ context, location }) => {
    await context.queryClient.ensureQueryData(callOf('readSession')).catch((error: unknown) => {
      if (!(error instanceof CallProblem) || error.problem.status !== 401) throw error;
      throw redirect({ to: '/signin', search: { next: location.href } });
    });
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/models' });
  },
});

const models = createRoute({
  getParentRoute: () => signedIn,
  path: '/models',
  component: lazyRouteComponent(() => import('../features/models/models-page.js'), 'ModelsPage'),
});

const canvas = createRoute({
  getParentRoute: () => signedIn,
  path: '/models/$key/canvas',
  component: lazyRouteComponent(() => import('../features/canvas/canvas-page.js'), 'CanvasPage'),
});

const versions = createRoute({
  getParentRoute: () => signedIn,
  path: '/models/$key/versions',
  validateSearch: (search: Record<string, unknown>): { from?: VersionOrDraft; to?: VersionOrDraft } => {
    const kept = { from: versionOrDraft(search['from']), to: versionOrDraft(search['to']) };
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  },
  component: lazyRouteComponent(() => import('../features/versions/versions-page.js'), 'VersionsPage'),
});

const strategies = createRoute({
  getParentRoute: () => signedIn,
  path: '/strategies',
  component: lazyRouteComponent(() => import('../features/strategies/strategies-page.js'), 'StrategiesPage'),
});

const strategy = createRoute({
  getParentRoute: () => signedIn,
  path: '/strategies/$key',
  component: lazyRouteComponent(() => import('../features/strategies/strategy-page.js'), 'StrategyPage'),
});

const customers = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers',
  validateSearch: (search: Record<string, unknown>): { search?: string; model?: string; tier?: string } => {
    const kept = { search: text(search['search']), model: text(search['model']), tier: text(search['tier']) };
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  },
  component: lazyRouteComponent(() => import('../features/customers/customers-page.js'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers/$code',
  component: lazyRouteComponent(() => import('../features/customers/customer-page.js'), 'CustomerPage'),
});

const data = createRoute({
  getParentRoute: () => signedIn,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/data/data-page.js'), 'DataPage'),
});

const importOf = createRoute({
  getParentRoute: () => signedIn,
  path: '/data/import/{-$id}',
  component: lazyRouteComponent(() => import('../features/data/import-page.js'), 'ImportPage'),
});

const integrate = createRoute({
  getParentRoute: () => signedIn,
  path: '/integrate',
  validateSearch: (search: Record<string, unknown>): { model?: string; customer?: string } => {
    const kept = { model: text(search['model']), customer: text(search['customer']) };
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  },
  component: lazyRouteComponent(() => import('../features/integrate/integrate-page.js'), 'IntegratePage'),
});

const pages = [home, models, canvas, versions, strategies, strategy, customers, customer, data, importOf, integrate];

const routeTree = root.addChildren([signIn, setup, signedIn.addChildren(pages)]);

/** Makes the router over every page; pages load when they are first opened. */
export const createStudioRouter = (queryClient: QueryClient) =>
  createRouter({ routeTree, context: { queryClient }, defaultPreload: 'intent', scrollRestoration: true });
