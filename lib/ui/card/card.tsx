import type { VNode } from 'preact';
import { CorrectionMade } from './correction-made.tsx';
import { DateCard } from './date-card.tsx';
import { PersonCard } from './person-card.tsx';
import { QuoteCard } from './quote-card.tsx';
import type { CardProps } from './types.ts';

/** The card of a person, quote or date, or what was just corrected. Null when the reading does not know it (any more). */
export function Card(props: CardProps): VNode | null {
  const { reading, target, correcting, actions } = props;
  if (correcting?.made) {
    return <CorrectionMade correction={correcting.made} undo={correcting.undo} actions={actions} />;
  }
  switch (target.kind) {
    case 'people': {
      const person = reading.people.find(({ id }) => id === target.id);
      return person ? <PersonCard {...props} person={person} /> : null;
    }
    case 'quotes': {
      const quote = reading.quotes.find(({ id }) => id === target.id);
      return quote ? <QuoteCard {...props} quote={quote} /> : null;
    }
    case 'dates': {
      const date = reading.dates.find(({ id }) => id === target.id);
      return date ? <DateCard {...props} date={date} /> : null;
    }
  }
}
