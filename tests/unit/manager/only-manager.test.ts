import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { managerOf, onlyManager } from '../../../src/manager/only-manager.js';
import type { Loading } from '../../../src/manager/parts.js';
import { parseGateConfig } from '../../../src/model/config/gate-config.js';
import { configOf, service } from '../../support/configs.js';
import { forgetManager } from '../../support/forget-manager.js';
import { fakeCookies } from '../record/fake-cookies.js';

const loading = { part: vi.fn(), texts: vi.fn() } as unknown as Loading;
const known = (...names: readonly string[]) => {
  const config = configOf(names.map((name) => service(name)));
  return { config, gate: parseGateConfig(config) };
};

beforeEach(() => {
  fakeCookies();
});
afterEach(() => {
  vi.restoreAllMocks();
  forgetManager();
});

describe('faults.md A8: a page', () => {
  it('has no manager before somebody asks for one, and the same for everybody after that', () => {
    expect(managerOf(document)).toBeUndefined();
    const manager = onlyManager(loading);
    expect([onlyManager(loading), managerOf(document)]).toEqual([manager, manager]);
  });

  it('keeps the first config, and says so in the console where a second one differs', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const manager = onlyManager(loading);
    const first = known('posthog');
    manager.start(first);
    manager.start(known('posthog'));
    expect(warn).not.toHaveBeenCalled();
    manager.start(known('posthog', 'map'));
    expect(warn).toHaveBeenCalledOnce();
    expect(manager.consent.config).toBe(first.config);
  });

  it('stays as it is when a second copy has no config, and takes a later one where the first had none', () => {
    const failed = vi.fn();
    const manager = onlyManager(loading);
    manager.consent.addEventListener('error', failed);
    manager.halt('no config');
    manager.start(known('posthog'));
    manager.halt('no config');
    expect(failed).toHaveBeenCalledTimes(2);
    expect(manager.consent.config).toBeDefined();
  });
});
