import { ApprovalSection } from './approval-section.js';
import { DisplaySection } from './display-section.js';
import { DurationSection } from './duration-section.js';
import { GeneralSection } from './general-section.js';
import { GrantSection } from './grant-section.js';
import { SlackSection } from './slack-section.js';
import { VisibilitySection } from './visibility-section.js';
import type { SectionProps } from './use-flow-form.js';

/** In the order of the specification; what is only for resources is not there for devices (R13). */
export function Sections({ form }: SectionProps) {
  const isResource = form.draft.kind === 'resource';
  return (
    <>
      <GeneralSection form={form} />
      <VisibilitySection form={form} />
      {isResource && <DisplaySection form={form} />}
      {isResource && <GrantSection form={form} />}
      <DurationSection form={form} />
      <ApprovalSection form={form} />
      {isResource && <SlackSection form={form} />}
    </>
  );
}
