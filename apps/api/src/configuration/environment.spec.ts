import { describe, expect, it } from '@jest/globals';
import { readSettings } from './environment.js';
import { hasDemoAccounts, type Settings } from './settings.js';

const settingsOf = (env: Record<string, string>): Settings => {
  const reading = readSettings(env);
  if ('problems' in reading) throw new Error(reading.problems.join('; '));
  return reading.settings;
};

describe('the settings', () => {
  it('start a demo on this computer when nothing is set', () => {
    expect(settingsOf({})).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      demo: 'oil-gas',
      zone: 'Asia/Shanghai',
      production: false,
    });
    expect(settingsOf({ TIERWRIGHT_DATA: '/srv/tw' }).databaseUrl).toBe('sqlite:/srv/tw/tierwright.db');
  });

  it('list every problem at once, unknown names included', () => {
    const reading = readSettings({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      TIERWRIGHT_DEMO: 'gas',
      TIERWRIGHT_BOOTSTRAP_API_KEY: 'short',
      TIERWRIGHT_BOOTSTRAP_ADMIN: 'nobody',
      TIERWRIGHT_ZONE: 'Mars/Olympus',
      TIERWRIGHT_COLOUR: 'blue',
    });
    expect('problems' in reading && reading.problems).toEqual([
      'TIERWRIGHT_COLOUR is not a setting of Tierwright',
      'PORT must be a whole number from 0 to 65535',
      'DATABASE_URL must start with `sqlite:` followed by a file, or with `postgres://`',
      'TIERWRIGHT_DEMO must be one of `oil-gas`, `superstore`, `0`',
      'TIERWRIGHT_BOOTSTRAP_API_KEY must have 24 characters or more',
      'TIERWRIGHT_BOOTSTRAP_ADMIN must be a name, a colon and a password of 8 to 256 characters',
      'TIERWRIGHT_ZONE must be the name of a time zone, such as `Asia/Shanghai`',
    ]);
  });

  it('never repeat a secret in a problem', () => {
    const reading = readSettings({ TIERWRIGHT_BOOTSTRAP_API_KEY: 'hunter2', TIERWRIGHT_BOOTSTRAP_ADMIN: 'a:hunter2' });
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });

  it('take a bootstrap admin whose password holds a colon', () => {
    const { bootstrapAdmin } = settingsOf({ TIERWRIGHT_BOOTSTRAP_ADMIN: 'ops:pass:word:9' });
    expect(bootstrapAdmin).toEqual({ name: 'ops', password: 'pass:word:9' });
  });

  it('ask for a public https address in production and start empty there', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toHaveProperty('problems.length', 1);
    expect(readSettings({ NODE_ENV: 'production', TIERWRIGHT_PUBLIC_URL: 'http://a.example' })).toHaveProperty(
      'problems.length',
      1,
    );
    expect(readSettings({ NODE_ENV: 'production', PORT: 'x' })).toHaveProperty('problems.length', 2);
    const settings = settingsOf({ NODE_ENV: 'production', TIERWRIGHT_PUBLIC_URL: 'https://a.example' });
    expect(settings.demo).toBeNull();
  });

  it('have demo accounts only outside production and on loopback', () => {
    expect(hasDemoAccounts(settingsOf({}))).toBe(true);
    expect(hasDemoAccounts(settingsOf({ HOST: '0.0.0.0' }))).toBe(false);
    expect(hasDemoAccounts(settingsOf({ TIERWRIGHT_DEMO: '0' }))).toBe(false);
    const production = {
      NODE_ENV: 'production',
      TIERWRIGHT_PUBLIC_URL: 'https://a.example',
      TIERWRIGHT_DEMO: 'oil-gas',
    };
    expect(hasDemoAccounts(settingsOf(production))).toBe(false);
  });
});
