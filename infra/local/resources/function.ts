import { z } from 'zod';
import { arn } from '../cloud.ts';
import { functionEnvironment } from '../lambda/environment.ts';
import { createFunction, type LocalFunction } from '../lambda/function.ts';
import type { Machine, ResourceType } from '../machine.ts';
import { TemplateError } from '../template.ts';
import { nameOf, readProperties } from './properties.ts';

const FunctionProperties = z.looseObject({
  Code: z.looseObject({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().regex(/^nodejs/, 'only Node.js functions run here'),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  LoggingConfig: z.looseObject({ LogFormat: z.string().optional() }).optional(),
});

/** AWS::Lambda::Function, run in threads of this machine. */
export const lambdaFunction: ResourceType = {
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'FunctionName', stackName);
    return { ref: name, attributes: { Arn: arn(cloud, 'lambda', `function:${name}`) } };
  },
  create: (declaration, machine, { ref: name, attributes }) => {
    const wanted = readProperties(FunctionProperties, declaration);
    const directory = machine.assetDirectory(wanted.Code.S3Key);
    if (directory === undefined) {
      throw new TemplateError(`${declaration.logicalId}: the assembly has no asset ${wanted.Code.S3Key}.`);
    }
    const { concurrency } = machine.settings;
    const created = createFunction(machine.workerFile, {
      name,
      arn: attributes.Arn ?? '',
      directory,
      handler: wanted.Handler,
      environment: environmentOf(wanted, machine, { name, directory }),
      timeoutMs: wanted.Timeout * 1000,
      memoryMb: wanted.MemorySize,
      concurrency: Math.min(concurrency, wanted.ReservedConcurrentExecutions ?? concurrency),
      log: (line) => machine.log(name, line),
    });
    machine.functions.set(name, created);
    machine.onStop(() => created.stop());
  },
};

const environmentOf = (
  wanted: z.infer<typeof FunctionProperties>,
  { cloud, endpoints }: Machine,
  { name, directory }: { readonly name: string; readonly directory: string },
): Record<string, string> =>
  functionEnvironment({
    cloud,
    endpoints,
    functionName: name,
    directory,
    handler: wanted.Handler,
    memoryMb: wanted.MemorySize,
    runtime: wanted.Runtime,
    logFormat: wanted.LoggingConfig?.LogFormat ?? 'Text',
    variables: wanted.Environment?.Variables ?? {},
  });

/**
 * Finds a function by name, ARN, or the invocation URI an API integration names it by.
 * @throws TemplateError naming the resource that refers to it.
 */
export const functionNamed = (machine: Machine, reference: string, logicalId: string): LocalFunction => {
  const name = /function:([\w-]+)/.exec(reference)?.[1] ?? reference;
  const found = machine.functions.get(name);
  if (found === undefined) throw new TemplateError(`${logicalId}: there is no function ${reference}.`);
  return found;
};
