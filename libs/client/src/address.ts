import type { Route } from '@tierwright/contract';

interface Place {
  params?: Record<string, string | number> | undefined;
  query?: object | undefined;
}

const pathOf = (route: Route, params: Record<string, string | number>) =>
  route.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));

/** The address of a call; absent query values are left out. */
export function addressOf(baseUrl: string, route: Route, place: Place = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(place.query ?? {})) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  const query = search.toString();
  return `${baseUrl}${pathOf(route, place.params ?? {})}${query === '' ? '' : `?${query}`}`;
}
