import { getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { table } from '../../../../src/ui/kit/table.js';

describe('a table', () => {
  const frame = table('Stored', ['Name', 'Type'], [['session', 'cookie']]);

  it('has a caption, and headers for its columns and for the name of each row', () => {
    expect(getByRole(frame, 'table', { name: 'Stored' })).toBeDefined();
    expect(getByRole(frame, 'columnheader', { name: 'Type' })).toBeDefined();
    expect(getByRole(frame, 'rowheader', { name: 'session' })).toBeDefined();
    expect(getByRole(frame, 'cell', { name: 'cookie' })).toBeDefined();
  });

  it('can be scrolled with a keyboard (WCAG 2.1.1)', () => {
    expect(frame.tabIndex).toBe(0);
    expect(frame.getAttribute('aria-label')).toBe('Stored');
  });
});
