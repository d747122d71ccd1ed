import { ApprovalSection } from '../sections/approval-section.js';
import { DisplaySection } from '../sections/display-section.js';
import { DurationSection } from '../sections/duration-section.js';
import { GeneralSection } from '../sections/general-section.js';
import { GrantSection } from '../sections/grant-section.js';
import { SlackSection } from '../sections/slack-section.js';
import { VisibilitySection } from '../sections/visibility-section.js';
import type { SectionProps } from '../form/use-flow-form.js';

/** The sections of the editor. Device admin flows have no display, group or Slack section (R13). */
export function EditorSections({ form }: SectionProps) {
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
