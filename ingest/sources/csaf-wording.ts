import type { Stance } from '../../schema/ontology/kinds.ts';
import type { InvolvementStatus, ProductStatus } from './csaf-schema.ts';

/** How a status is said. `before` and `after` stand around the list of products, in the singular and the plural. */
interface ProductWording {
  readonly stance: Stance;
  readonly before: string;
  readonly after: readonly [one: string, many: string];
}

const states = 'states that ';

export const productWording: Readonly<Record<ProductStatus, ProductWording>> = {
  known_affected: {
    stance: 'ASSERTS',
    before: '',
    after: ['is known to be affected by', 'are known to be affected by'],
  },
  first_affected: {
    stance: 'ASSERTS',
    before: '',
    after: ['is the first version affected by', 'are the first versions affected by'],
  },
  last_affected: {
    stance: 'ASSERTS',
    before: '',
    after: ['is the last version affected by', 'are the last versions affected by'],
  },
  known_not_affected: {
    stance: 'ASSERTS',
    before: '',
    after: ['is known not to be affected by', 'are known not to be affected by'],
  },
  first_fixed: {
    stance: 'ASSERTS',
    before: '',
    after: ['is the first version that contains a fix for', 'are the first versions that contain a fix for'],
  },
  fixed: { stance: 'ASSERTS', before: '', after: ['contains a fix for', 'contain a fix for'] },
  recommended: {
    stance: 'ASSERTS',
    before: '',
    after: ['is the recommended version with a fix for', 'are the recommended versions with a fix for'],
  },
  under_investigation: {
    stance: 'INVESTIGATING',
    before: 'it is still under investigation whether ',
    after: ['is affected by', 'are affected by'],
  },
};

/** `says` stands between the speaker and the content; whether a party was contacted is the publisher's word, not its own. */
interface InvolvementWording {
  readonly stance: Stance;
  readonly speaker: 'PARTY' | 'PUBLISHER';
  readonly says: string;
  readonly content: (party: string, vulnerability: string) => string;
}

export const involvementWording: Readonly<Record<InvolvementStatus, InvolvementWording>> = {
  completed: {
    stance: 'ASSERTS',
    speaker: 'PARTY',
    says: states,
    content: (_, vulnerability) => `its investigation of ${vulnerability} is complete`,
  },
  in_progress: {
    stance: 'INVESTIGATING',
    speaker: 'PARTY',
    says: states,
    content: (_, vulnerability) => `its investigation of ${vulnerability} is in progress`,
  },
  disputed: {
    stance: 'DENIES',
    speaker: 'PARTY',
    says: '',
    content: (_, vulnerability) => `disputes the report of ${vulnerability}`,
  },
  open: {
    stance: 'ASSERTS',
    speaker: 'PARTY',
    says: states,
    content: (_, vulnerability) => `it is aware of the report of ${vulnerability}`,
  },
  contact_attempted: {
    stance: 'ASSERTS',
    speaker: 'PUBLISHER',
    says: states,
    content: (party, vulnerability) => `an attempt was made to contact the ${party} about ${vulnerability}`,
  },
  not_contacted: {
    stance: 'ASSERTS',
    speaker: 'PUBLISHER',
    says: states,
    content: (party, vulnerability) => `the ${party} has not been contacted about ${vulnerability}`,
  },
};
