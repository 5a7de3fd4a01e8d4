import { storage } from 'wxt/utils/storage';
import type { PeopleNotes } from '../notes/people-notes.ts';

/** On this device only, never in the sync. Watch it: lists follow at once. */
export const peopleStore = storage.defineItem<PeopleNotes>('local:people', { fallback: {} });
