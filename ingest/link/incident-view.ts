import { compareText } from '../../schema/claim-ids.ts';
import { displayName } from '../../schema/display-name.ts';
import { ids } from '../../schema/ids.ts';
import {
  isDenial,
  type DocumentKind,
  type EntityKind,
  type EvidenceClass,
  type IncidentRole,
  type Stance,
} from '../../schema/ontology/kinds.ts';
import { isHubSystem } from './hubs.ts';

/** What an incident comes to, by what its documents say: a pure function of them. */
export interface IncidentMaterial {
  readonly incidentId: string;
  readonly reportedAt: readonly (string | null)[];
  readonly mentions: readonly {
    id: string;
    kind: EntityKind | 'DATA_TYPE';
    form: string;
    /** What the documents call it. */
    aliases: readonly string[];
    type: string | null;
    generic: boolean;
    documents: number;
  }[];
  readonly claims: readonly {
    id: string;
    stance: Stance;
    speakerId: string;
    onBehalfOf: readonly string[];
    about: readonly string[];
  }[];
  readonly operators: readonly { agencyId: string; systemId: string }[];
  readonly figures: readonly {
    id: string;
    speakerId: string | null;
    documentKind: DocumentKind;
  }[];
}

export interface IncidentEdge {
  readonly id: string;
  readonly type: 'INVOLVES' | 'TARGETED' | 'EXPOSED' | 'ATTRIBUTED_TO';
  readonly entityId: string;
  readonly role: IncidentRole | null;
  readonly claimIds: readonly string[];
  readonly disputedBy: readonly string[];
}

export interface IncidentView {
  readonly name: string;
  readonly firstReportedAt: string | null;
  readonly edges: readonly IncidentEdge[];
  readonly evidenceClassOf: ReadonlyMap<string, EvidenceClass>;
}

export function viewIncident(material: IncidentMaterial): IncidentView {
  const roles = rolesOf(material);
  const edges: IncidentEdge[] = [];
  for (const mention of material.mentions) {
    const about = material.claims.filter((claim) => claim.about.includes(mention.id));
    const by = material.claims.filter(
      (claim) => claim.speakerId === mention.id || claim.onBehalfOf.includes(mention.id),
    );
    const idsOf = (claims: IncidentMaterial['claims']): string[] =>
      [...new Set(claims.map((claim) => claim.id))].toSorted(compareText);
    const stating = about.filter((claim) => !isDenial(claim.stance));
    const disputedBy = idsOf(about.filter((claim) => isDenial(claim.stance)));
    const edge = (type: IncidentEdge['type'], role: IncidentRole | null, claimIds: string[]): void => {
      // What no claim states or disputes is a mention, and stays one: each edge leads to somebody's words (Law 6).
      if (claimIds.length + disputedBy.length === 0) return;
      edges.push({
        id: ids.edge(type, material.incidentId, mention.id),
        type,
        entityId: mention.id,
        role,
        claimIds,
        disputedBy,
      });
    };
    if (mention.kind === 'DATA_TYPE') edge('EXPOSED', null, idsOf(stating));
    else if (mention.kind === 'SYSTEM') {
      if (!isHubSystem(mention.form)) edge('TARGETED', null, idsOf(stating));
    } else {
      // Who speaks in an incident has a part in it, also by a denial of their own.
      edge('INVOLVES', roles.get(mention.id) ?? 'OTHER', idsOf([...stating, ...by]));
      if (mention.kind === 'ATTACKER') edge('ATTRIBUTED_TO', null, idsOf([...stating, ...by]));
    }
  }
  const firstReportedAt = material.reportedAt.filter((at) => at !== null).toSorted(compareText)[0] ?? null;
  return {
    name: nameOf(material, edges, roles, firstReportedAt),
    firstReportedAt,
    edges: edges.toSorted((a, b) => compareText(a.id, b.id)),
    evidenceClassOf: new Map(material.figures.map((figure) => [figure.id, evidenceClassOf(figure, roles)])),
  };
}

/** Who played which part. The accused is who answers for a system and denies; a victim does so without denying. */
function rolesOf(material: IncidentMaterial): Map<string, IncidentRole> {
  const operators = new Set(material.operators.map((row) => row.agencyId));
  const denying = new Set(
    material.claims
      .filter((claim) => isDenial(claim.stance))
      .flatMap((claim) => [claim.speakerId, ...claim.onBehalfOf]),
  );
  const speaksFor = new Map<string, Set<string>>();
  for (const claim of material.claims)
    for (const agency of claim.onBehalfOf)
      speaksFor.set(claim.speakerId, (speaksFor.get(claim.speakerId) ?? new Set()).add(agency));
  const roles = new Map<string, IncidentRole>();
  for (const { id, kind, type } of material.mentions.filter((mention) => mention.kind !== 'PERSON')) {
    if (kind === 'ATTACKER') roles.set(id, 'ATTACKER');
    if (kind !== 'AGENCY') continue;
    if (type === 'MEDIA') roles.set(id, 'MEDIA');
    else if (operators.has(id)) roles.set(id, denying.has(id) ? 'ACCUSED' : 'VICTIM');
    else if (type === 'CERT' || type === 'POLICE' || type === 'COURT' || type === 'REGULATOR')
      roles.set(id, 'REGULATOR');
    else if (denying.has(id)) roles.set(id, 'ACCUSED');
    else roles.set(id, 'OTHER');
  }
  const victim = victimAmong(material, roles);
  if (victim !== null) roles.set(victim, 'VICTIM');
  // A person has the part of the body he or she speaks for; one who speaks for none and denies nothing, a researcher's.
  for (const { id } of material.mentions.filter((mention) => mention.kind === 'PERSON')) {
    const bodies = [...(speaksFor.get(id) ?? [])].map((agency) => roles.get(agency) ?? 'OTHER').toSorted(compareText);
    roles.set(id, bodies[0] ?? (denying.has(id) ? 'OTHER' : 'RESEARCHER'));
  }
  return roles;
}

/** Of two bodies about as much is said, neither is taken for the victim. */
const leastOnVictim = 2;

/** Where nobody answers for a system and nobody denies; null where none stands out, or another is known to be hit. */
function victimAmong(material: IncidentMaterial, roles: ReadonlyMap<string, IncidentRole>): string | null {
  return [...roles.values()].some(isParty) ? null : mostTold(material, roles, leastOnVictim);
}

/** Of bodies with no known part the one that most is said about by others or confirmed by itself; null where none stands out. */
function mostTold(
  { mentions, claims }: IncidentMaterial,
  roles: ReadonlyMap<string, IncidentRole>,
  least: number,
): string | null {
  const ranked = mentions
    .filter(({ id, kind, generic }) => kind === 'AGENCY' && !generic && roles.get(id) === 'OTHER')
    .map(({ id }) => {
      const isIts = ({ speakerId, onBehalfOf }: (typeof claims)[number]): boolean =>
        speakerId === id || onBehalfOf.includes(id);
      const told = claims.filter((claim) =>
        isIts(claim) ? claim.stance === 'CONFIRMS' : claim.about.includes(id),
      ).length;
      return { id, told };
    })
    .toSorted((a, b) => b.told - a.told);
  const [first, second] = ranked;
  if (first === undefined || first.told < least || first.told === second?.told) return null;
  return first.id;
}

function evidenceClassOf(
  figure: IncidentMaterial['figures'][number],
  roles: ReadonlyMap<string, IncidentRole>,
): EvidenceClass {
  const role = figure.speakerId === null ? undefined : roles.get(figure.speakerId);
  if (role === undefined) return figure.documentKind === 'ADVISORY' ? 'OTHER' : 'MEDIA';
  return role === 'ACCUSED' ? 'VICTIM' : role;
}

/** "June 2023" */
const monthOf = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * "CoWIN, June 2023": the system or body that it is most about, and when it was first told. Where nothing is known to have
 * been hit, the other body that most is told of, or else who did it; never a person, who only speaks for one.
 */
function nameOf(
  material: IncidentMaterial,
  edges: readonly IncidentEdge[],
  roles: ReadonlyMap<string, IncidentRole>,
  firstReportedAt: string | null,
): string {
  const targeted = new Set(edges.filter((edge) => edge.type === 'TARGETED').map((edge) => edge.entityId));
  const claimsOn = (id: string): number =>
    material.claims.filter((claim) => claim.speakerId === id || claim.about.includes(id)).length;
  const rank = ({ id, documents }: IncidentMaterial['mentions'][number]): number =>
    documents * 10 + Math.min(claimsOn(id), 9) + (targeted.has(id) ? 20 : 0) + (isParty(roles.get(id)) ? 15 : 0);
  const named = material.mentions.filter(({ kind, generic }) => !generic && kind !== 'PERSON' && kind !== 'DATA_TYPE');
  const told = mostTold(material, roles, 1);
  const candidates = [
    named.filter(({ id }) => targeted.has(id) || isParty(roles.get(id))),
    named.filter(({ id }) => id === told),
    named.filter(({ id, kind }) => kind === 'ATTACKER' && claimsOn(id) > 0),
  ].find((some) => some.length > 0);
  const best = candidates?.toSorted((a, b) => rank(b) - rank(a) || compareText(a.id, b.id))[0];
  const month = firstReportedAt ? monthOf.format(new Date(firstReportedAt)) : 'undated';
  const name = best && displayName(best.kind, best.form, best.aliases);
  return `${name ?? 'Unnamed incident'}, ${month}`;
}

/** Somebody whose incident it is, and not who looks into it or tells of it. */
function isParty(role: IncidentRole | undefined): boolean {
  return role === 'ACCUSED' || role === 'VICTIM';
}
