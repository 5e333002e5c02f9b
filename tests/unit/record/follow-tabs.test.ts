import { afterEach, describe, expect, it, vi } from 'vitest';
import { followTabs } from '../../../src/record/follow-tabs.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('tabs of the site', () => {
  it('T26: a message says only "read again": whatever is in it is not looked at', () => {
    const channels: { name: string; posted: unknown[]; onmessage?: (event: unknown) => void }[] = [];
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        readonly posted: unknown[] = [];
        constructor(readonly name: string) {
          channels.push(this);
        }
        postMessage(message: unknown): void {
          this.posted.push(message);
        }
      },
    );
    const onChange = vi.fn();
    const tell = followTabs('klaro', onChange);
    const forged = {
      get data(): never {
        throw new Error('the message was read');
      },
    };
    channels[0]?.onmessage?.(forged);
    expect(onChange).toHaveBeenCalledOnce();
    tell();
    expect(channels).toMatchObject([{ name: 'klaro', posted: [0] }]);
  });

  it('F05: where channels are forbidden, coming to the front still reads again', () => {
    vi.stubGlobal('BroadcastChannel', function forbidden() {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const onChange = vi.fn();
    const tell = followTabs('klaro', onChange);
    expect(tell).not.toThrow();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('F22: a page that comes back from the back-forward cache reads again', () => {
    const onChange = vi.fn();
    followTabs('klaro', onChange);
    dispatchEvent(new Event('pageshow'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('F20: so does one that was frozen in the background, though nobody looks at it yet', () => {
    const onChange = vi.fn();
    followTabs('klaro', onChange);
    document.dispatchEvent(new Event('resume'));
    expect(onChange).toHaveBeenCalledOnce();
  });
});
