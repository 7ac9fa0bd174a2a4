import type { CalendarValue } from '../values/temporalValue';
import { toEdtf } from '../values/edtfValue';
import type { Discourse, Mention } from './discourse';
import type { Publication } from './publication';
import type { Reference, Site } from './resolution';

/** How exactly a reference must be known to count from it. */
export type Precision = 'day' | 'month' | 'year';

/** Chooses what a relative date counts from: the publication, or a date mentioned before. */
export class ReferencePoints {
  /** Undefined when the publication date is not known. */
  readonly published: Reference | undefined;
  readonly #publishedYear: number | undefined;
  readonly #discourse: Discourse;
  readonly #isNarrative: boolean;

  /** @param isNarrative whether the text tells a history, so that dates follow one another rather than the publication */
  constructor(publication: Publication | undefined, discourse: Discourse, isNarrative: boolean) {
    this.published = publication && asReference(publication);
    this.#publishedYear = publication?.year;
    this.#discourse = discourse;
    this.#isNarrative = isNarrative;
  }

  /** The latest mention that is precise enough, else the publication; in news the publication for `published`. */
  choose(from: 'published' | 'discourse', precision: Precision): Reference | undefined {
    if (from === 'published' && !this.#isNarrative) return this.published;
    return mentioned(this.#discourse.latest(precision)) ?? this.published;
  }

  /** The day of a time without one: in news the day mentioned only where that was in this paragraph or the one before. */
  chooseDay(site: Site): Reference | undefined {
    const mention = this.#discourse.latest('day');
    const isNear = this.#isNarrative || (mention !== undefined && site.paragraph - mention.paragraph <= 1);
    const published = this.published?.value.granularity === 'day' ? this.published : undefined;
    return (isNear ? undefined : published) ?? mentioned(mention) ?? this.published;
  }

  /** What "the year" is: in news the year mentioned only where that was in the same paragraph. */
  chooseYear(site: Site): Reference | undefined {
    const mention = this.#discourse.latest('year');
    const isNear = this.#isNarrative || mention?.paragraph === site.paragraph;
    return (isNear ? undefined : this.published) ?? mentioned(mention) ?? this.published;
  }

  /** The quarter that the text speaks of. */
  get quarter(): Reference | undefined {
    const { part } = this.#discourse;
    return part?.value.granularity === 'quarter' ? mentioned(part) : undefined;
  }

  /** The quarter or half year that the paragraph speaks of. */
  partNear(site: Site): Reference | undefined {
    const { part } = this.#discourse;
    const isOfYear = part?.value.granularity === 'quarter' || part?.value.granularity === 'half';
    return isOfYear && part.paragraph === site.paragraph ? mentioned(part) : undefined;
  }

  /**
   * Where a date without a year looks for it: in a narrative, and in a paragraph that has just said a year long past, it
   * goes on from there; otherwise it is near the publication.
   */
  forMissingYear(site: Site): Reference | undefined {
    if (this.#isNarrative) return this.choose('discourse', 'year');
    const leading = this.#discourse.leading;
    const isLongPast = (leading?.value.year ?? 0) < (this.#publishedYear ?? 0) - 1;
    return leading?.paragraph === site.paragraph && isLongPast ? mentioned(leading) : this.published;
  }
}

function asReference({ year, month, day, qualifier, name = 'publication' }: Publication): Reference {
  const granularity = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return {
    value: { kind: 'calendar', granularity, year, month, day },
    basis: { kind: 'published' },
    qualifier,
    name: qualifier === '' ? name : `${name}, which is uncertain`,
  };
}

function mentioned(mention: Mention | undefined): Reference | undefined {
  if (mention === undefined) return undefined;
  const value: CalendarValue = { ...mention.value, time: undefined };
  const basis = { kind: 'mention', span: mention.span, edtf: toEdtf(mention.value, '') ?? '' } as const;
  return { value, basis, qualifier: '', name: 'the date mentioned before' };
}
