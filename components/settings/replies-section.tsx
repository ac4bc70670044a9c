import { useState } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { NetworkId } from '@/lib/domain/network-id';
import { TONES } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { adapters } from '@/lib/networks/registry';
import type { PaletteSwitches, ReplySettings } from '@/lib/settings/reply-settings';

import { ClientValues } from './client-values';
import { SettingsSection } from './settings-section';
import { useReplySettings } from './use-reply-settings';
import type { ReplySettingsState } from './use-reply-settings';

/** Networks whose pages carry the palette; elsewhere a switch would have nothing to switch. */
const NETWORKS = adapters.filter(({ matches }) => matches.length > 0).map(({ id }) => id);
const UNSAID = 'unsaid';
const GENDERS = ['female', 'male'] as const;
const MAX_NAME_LENGTH = 120;
const MEMORY_LENGTHS = [0, 3, 5, 10, 20, 50];

interface FieldsProps {
  settings: ReplySettings;
  change: ReplySettingsState['change'];
}

function genderOptions() {
  return [
    { id: UNSAID, label: m.templates_settings_gender_unsaid() },
    { id: 'female', label: m.templates_settings_gender_female() },
    { id: 'male', label: m.templates_settings_gender_male() },
  ];
}

function toneOptions() {
  return [
    { id: UNSAID, label: m.templates_settings_tone_own() },
    { id: 'formal', label: m.templates_tone_formal() },
    { id: 'informal', label: m.templates_tone_informal() },
  ];
}

function memoryOptions(current: number) {
  return [...new Set([...MEMORY_LENGTHS, current])]
    .toSorted((one, other) => one - other)
    .map((length) => ({ id: String(length), label: formatNumber(length) }));
}

/** Saved when the field is left: what comes back from storage is trimmed and would take the space between two names. */
function NameField({ settings, change }: FieldsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null) change({ managerName: draft });
    setDraft(null);
  };
  return (
    <TextField
      label={m.templates_settings_name()}
      value={draft ?? settings.managerName}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      onChange={setDraft}
      onBlur={save}
    />
  );
}

function PersonFields({ settings, change }: FieldsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <NameField settings={settings} change={change} />
      <Select
        label={m.templates_settings_gender()}
        value={settings.managerGender ?? UNSAID}
        options={genderOptions()}
        onChange={(id) => change({ managerGender: GENDERS.find((known) => known === id) ?? null })}
      />
      <Select
        label={m.templates_settings_tone()}
        value={settings.tone ?? UNSAID}
        options={toneOptions()}
        onChange={(id) => change({ tone: TONES.find((known) => known === id) ?? null })}
      />
      <Select
        label={m.templates_settings_memory()}
        value={String(settings.memoryLength)}
        options={memoryOptions(settings.memoryLength)}
        onChange={(length) => change({ memoryLength: Number(length) })}
      />
    </div>
  );
}

function PaletteRow({ network, settings, change }: FieldsProps & { network: NetworkId }) {
  const switches = settings.palette[network];
  const set = (patch: Partial<PaletteSwitches>): void =>
    change({ palette: { ...settings.palette, [network]: { ...switches, ...patch } } });
  const name = networkName(network);
  return (
    <tr>
      <th scope="row" className="py-1 text-start font-normal">
        <span className="flex items-center gap-2">
          <NetworkMark network={network} isDecorative />
          {name}
        </span>
      </th>
      <td className="text-center">
        <Checkbox
          aria-label={`${name}: ${m.templates_settings_button()}`}
          checked={switches.button}
          onChange={(button) => set({ button })}
        />
      </td>
      <td className="text-center">
        <Checkbox
          aria-label={`${name}: ${m.templates_settings_typed()}`}
          checked={switches.typedShortcut}
          onChange={(typedShortcut) => set({ typedShortcut })}
        />
      </td>
    </tr>
  );
}

function PaletteTable(props: FieldsProps) {
  return (
    <div>
      <table className="w-full">
        <caption className="mb-1 text-start font-semibold">{m.templates_settings_palette()}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className="text-start font-medium">
              {m.library_filter_network()}
            </th>
            <th scope="col" className="font-medium">
              {m.templates_settings_button()}
            </th>
            <th scope="col" className="font-medium">
              {m.templates_settings_typed()}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {NETWORKS.map((network) => (
            <PaletteRow key={network} network={network} {...props} />
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-pretty text-ink-soft">{m.templates_settings_typed_text()}</p>
    </div>
  );
}

/** Who answers and how, where the palette stands, and what templates say for each client. */
export function RepliesSection() {
  const { settings, change } = useReplySettings();
  return (
    <SettingsSection title={m.templates_settings_title()} description={m.templates_settings_text()}>
      {settings !== null && (
        <div className="space-y-5">
          <PersonFields settings={settings} change={change} />
          <PaletteTable settings={settings} change={change} />
          <ClientValues />
        </div>
      )}
    </SettingsSection>
  );
}
