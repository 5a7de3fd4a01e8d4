import type { ContextNote, Reading } from '../../reading.ts';
import { identify, type SpeakerIdentity, speakerNote, type Utterance } from '../export/utterances.ts';
import { matcher } from './filter.ts';

/** All that one speaker says. */
export interface SpeakerGroup {
  speaker: SpeakerIdentity;
  note: ContextNote | null;
  utterances: Utterance[];
}

/** The speakers of one kind, in the order in which they first speak. */
export interface SpeakerSection {
  kind: SpeakerIdentity['kind'];
  /** Null for people, who need no heading of their own. */
  heading: string | null;
  groups: SpeakerGroup[];
}

const SECTIONS: readonly Omit<SpeakerSection, 'groups'>[] = [
  { kind: 'person', heading: null },
  { kind: 'organisation', heading: 'Organisations and documents' },
  { kind: 'unnamed', heading: 'Sources without a name' },
  { kind: 'unknown', heading: 'Speaker not stated' },
];

/** Who said what: people, then organisations, unnamed sources and quotes of unknown speakers, each apart. */
export function speakersOf(reading: Reading, utterances: readonly Utterance[], query = ''): SpeakerSection[] {
  const matches = matcher(query);
  const groups = new Map<string, SpeakerGroup>();
  for (const utterance of utterances) {
    const speaker = identify(utterance.speaker, reading.people);
    const note = speakerNote(reading, speaker, utterance.parts);
    if (!matches(speaker.name, note?.text ?? '', utterance.text)) continue;
    const group = groups.get(speaker.key);
    if (group) {
      group.utterances.push(utterance);
      group.note ??= note;
    } else groups.set(speaker.key, { speaker, note, utterances: [utterance] });
  }
  return SECTIONS.map((section) => ({
    ...section,
    groups: [...groups.values()].filter(({ speaker }) => speaker.kind === section.kind),
  })).filter(({ groups: found }) => found.length > 0);
}
