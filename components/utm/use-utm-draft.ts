import { useState } from 'react';

import type { NetworkId } from '@/lib/domain/network-id';
import { parseAddress } from '@/lib/plan/item-form';
import { buildUtm, type UtmFault } from '@/lib/utm/build-utm';
import { checkUtm, type UtmFinding } from '@/lib/utm/check-utm';
import { fillUtm } from '@/lib/utm/client-link';
import { readUtm } from '@/lib/utm/read-utm';
import { type LinkedItem, suggestUtm } from '@/lib/utm/suggest-utm';
import { UTM_PARAMETERS, type UtmParameter, type UtmValues, type UtmVocabulary } from '@/lib/utm/utm-parameters';

import type { NetworkLink } from './network-links';

/** Where a link is to stand. */
export interface LinkPlace {
  /** As it stands there now, perhaps without a scheme; "": none. */
  link: string;
  client: { utm: UtmVocabulary } | null;
  networks: readonly NetworkId[];
  item: LinkedItem | null;
}

export interface UtmDraft {
  /** As typed. */
  address: string;
  setAddress: (address: string) => void;
  values: UtmValues;
  change: (patch: Partial<UtmValues>) => void;
  /** null: there is none yet; `fault` says why where something is typed. */
  link: string | null;
  fault: UtmFault | null;
  /** What the new link lacks. */
  findings: readonly UtmFinding[];
  /** What was wrong with the address as it was given and is not in the new link. */
  mended: readonly UtmFinding[];
  doubted: ReadonlySet<UtmParameter>;
  /** One for each network; none where there are fewer than two. */
  networkLinks: readonly NetworkLink[];
}

const EMPTY: UtmValues = { source: '', medium: '', campaign: '', content: '', term: '' };
const LEFT_BY_BUILDING: ReadonlySet<UtmFinding['code']> = new Set(['address', 'missing', 'unknown']);

const addressIn = (text: string): string => parseAddress(text).address ?? text;

function startWith({ link, client, networks, item }: LinkPlace): UtmValues {
  const own = readUtm(addressIn(link)) ?? EMPTY;
  return fillUtm(own, suggestUtm({ network: networks[0] ?? null, client, item }));
}

function linksOf({ client, networks, item }: LinkPlace, address: string, values: UtmValues): NetworkLink[] {
  if (networks.length < 2) return [];
  return networks.flatMap((network) => {
    const { source } = suggestUtm({ network, client, item });
    const built = buildUtm(address, { ...values, source });
    return built.ok ? [{ network, link: built.link }] : [];
  });
}

/** What is typed into the builder, and the link that comes of it. It begins with what the link carries, then with what fits. */
export function useUtmDraft(place: LinkPlace): UtmDraft {
  const [typed, setTyped] = useState(place.link);
  const [values, setValues] = useState(() => startWith(place));
  const vocabulary = place.client?.utm ?? null;
  const address = addressIn(typed.trim());
  const built = buildUtm(address, values);
  const findings = built.ok ? checkUtm(built.link, vocabulary) : [];
  return {
    address: typed,
    setAddress: (text) => {
      setTyped(text);
      setValues((known) => ({ ...known, ...findNews(address, addressIn(text)) }));
    },
    values,
    change: (patch) => setValues((known) => ({ ...known, ...patch })),
    link: built.ok ? built.link : null,
    fault: built.ok || address === '' ? null : built.code,
    findings,
    mended: checkUtm(address, null).filter(({ code }) => !LEFT_BY_BUILDING.has(code)),
    doubted: new Set(UTM_PARAMETERS.filter((name) => findings.some((found) => isAbout(found, name)))),
    networkLinks: linksOf(place, address, values),
  };
}

/** What the address says now and did not say before: it counts as if it was typed into the fields. */
function findNews(before: string, after: string): Partial<UtmValues> {
  const old = readUtm(before) ?? EMPTY;
  const own = readUtm(after) ?? EMPTY;
  const names = UTM_PARAMETERS.filter((name) => own[name] !== '' && own[name] !== old[name]);
  return Object.fromEntries(names.map((name) => [name, own[name]]));
}

function isAbout(finding: UtmFinding, name: UtmParameter): boolean {
  return 'parameter' in finding && finding.parameter === name;
}
