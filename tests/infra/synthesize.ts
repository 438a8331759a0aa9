import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { assembleApp } from '../../infra/assemble.ts';
import { MeridianStack } from '../../infra/stack.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import { aConfiguration } from './a-configuration.ts';
import { aFolder, writeHandlers } from './handlers.ts';

export interface SynthesizeProps {
  readonly stage?: string;
  readonly configuration?: Configuration;
  readonly validates?: boolean;
}

/** The template of a stage and configuration; synthesized once for each. */
export const synthesize = (props: SynthesizeProps = {}): Promise<Template> => {
  const key = JSON.stringify(props);
  const template = templates.get(key) ?? synthesizeAfresh(props);
  templates.set(key, template);
  return template;
};

const templates = new Map<string, Promise<Template>>();

/** Synthesizes into a folder that is gone afterwards. */
export const synthesizeAfresh = async ({
  stage = 'prod',
  ...given
}: SynthesizeProps = {}): Promise<Template> => {
  const folder = aFolder();
  try {
    writeHandlers(join(folder, 'functions'));
    const app = await assembleApp({
      configuration: given.configuration ?? aConfiguration(),
      stage,
      functions: join(folder, 'functions'),
      outdir: join(folder, 'cdk.out'),
      validates: given.validates ?? false,
    });
    const stack = app.node.findChild(`meridian-${stage}`);
    if (!(stack instanceof MeridianStack)) throw new Error('the app has no Meridian stack');
    return Template.fromStack(stack);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Resources of one type with their logical ids. */
export const resourcesOf = (template: Template, type: string) =>
  Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    properties: resource.Properties,
    dependsOn: resource.DependsOn,
    deletionPolicy: resource.DeletionPolicy,
    updateReplacePolicy: resource.UpdateReplacePolicy,
  }));

/** The logical id a `Ref` or `Fn::GetAtt` points at. */
export const targetOf = (reference: {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly string[];
}): string | undefined => reference.Ref ?? reference['Fn::GetAtt']?.[0];
