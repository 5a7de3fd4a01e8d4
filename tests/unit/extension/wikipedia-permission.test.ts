import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  askForWikipedia,
  mayAskWikipedia,
  wikipediaRights,
} from '../../../lib/extension/wikipedia-permission.ts';

const permissions = {
  getAll: vi.fn<() => Promise<object>>(),
  contains: vi.fn(async (_rights: object) => true),
  request: vi.fn(async (_rights: object) => true),
};
const origins = ['https://*.wikipedia.org/*'];
const withConsent = { origins, data_collection: ['websiteContent'] };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { permissions });
});

describe.each([
  ['Chromium, which knows no consent', { permissions: [], origins: [] }, { origins }],
  ['Firefox', { permissions: [], origins: [], data_collection: [] }, withConsent],
])('%s', (_, all, want) => {
  beforeEach(() => void permissions.getAll.mockResolvedValue(all));

  it('is asked for what it knows', async () => {
    const rights = await wikipediaRights();
    expect(await askForWikipedia(rights)).toBe(true);
    expect(permissions.request.mock.calls).toEqual([[want]]);
  });

  it('is asked whether all of it is given', async () => {
    permissions.contains.mockResolvedValueOnce(false);
    expect(await mayAskWikipedia()).toBe(false);
    expect(permissions.contains.mock.calls).toEqual([[want]]);
  });

  it('asks in the same turn as the click: Firefox refuses any later question', async () => {
    const rights = await wikipediaRights();
    void askForWikipedia(rights);
    expect(permissions.request).toHaveBeenCalledOnce();
  });

  it('an error is a no', async () => {
    permissions.request.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
    expect(await askForWikipedia(await wikipediaRights())).toBe(false);
  });
});
