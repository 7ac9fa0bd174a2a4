import { foldName } from '../forms/fold';
import { opensWithSurname } from '../forms/nameOrder';
import type { PersonForm } from '../forms/personForm';
import { compareNameWords } from '../matching/wordSimilarity';

/** Least score at which two spellings in one article are one name. */
export const leastAlike = 0.8;

interface LoneNameRule {
  readonly what: string;
  readonly fits: (lone: PersonForm, full: PersonForm) => boolean;
}

const firstName: LoneNameRule = {
  what: 'first name of',
  fits: (lone, full) => lone.family === (opensWithSurname(full) ? full.family : full.given),
};

/** What a lone name may be of a full one, in the order in which it is tried; the first that finds somebody decides. */
export const loneNameRules: readonly LoneNameRule[] = [
  {
    what: 'surname of',
    fits: (lone, full) =>
      lone.family === (opensWithSurname(full) ? full.given : full.family) || lone.joined === full.joined,
  },
  {
    what: 'part of the surname of',
    fits: (lone, full) => full.family.includes('-') && full.family.split('-').includes(lone.family),
  },
  { what: 'part of the surname of', fits: (lone, full) => full.family === `abu${lone.family}` },
  firstName,
  { what: 'part of the name', fits: (lone, full) => full.words.includes(lone.family) },
  {
    what: 'short for',
    fits: (lone, full) => /^abd[aeou]l?$/.test(lone.family) && full.words.some((word) => word.startsWith('abd')),
  },
  {
    what: 'other spelling of the surname of',
    fits: (lone, full) => lone.family.length > 2 && compareNameWords(lone.family, full.family).score >= leastAlike,
  },
];

/** What a name behind a ruler's title may be: it is nobody's surname. */
export const ruledNameRules: readonly LoneNameRule[] = [firstName];

const leadingParticle = /^(?:da|de|del|della|di|dos|du|van|von)(?= )/i;

/** Whether a full name has the small word that a lone one begins with: "Da Silva" is not "Ann Silva". */
export function hasParticleOf(lone: PersonForm, full: PersonForm): boolean {
  const particle = leadingParticle.exec(lone.text)?.[0]?.toLowerCase();
  return particle === undefined || ` ${foldName(full.text)}`.includes(` ${particle} `);
}
