import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { resolveTemplate } from '../../infra/local/scope.ts';
import { Template } from '../../infra/local/template.ts';

const outputOf = (value: unknown, rest: object = {}): unknown => {
  const template = Template.parse({
    Resources: {
      Queue: { Type: 'Q', Properties: { Name: { 'Fn::Join': ['-', ['orders', { Ref: 'AWS::Region' }]] } } },
    },
    Outputs: { it: { Value: value } },
    ...rest,
  });
  const resolved = resolveTemplate(template, {
    cloud: localCloud,
    stackName: 'test',
    localize: (text) => text.replace('https://sqs.eu-west-1.amazonaws.com', 'http://127.0.0.1:1'),
    identify: ({ properties }) => ({
      ref: `url/${properties.Name}`,
      attributes: { Arn: `arn/${properties.Name}` },
    }),
  });
  return resolved.outputs.it;
};

it.each([
  ['Ref of a resource', { Ref: 'Queue' }, 'url/orders-eu-west-1'],
  ['Ref of a pseudo parameter', { Ref: 'AWS::AccountId' }, '000000000000'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn/orders-eu-west-1'],
  [
    'Fn::Sub',
    { 'Fn::Sub': `\${Queue.Arn}/\${AWS::Partition}/\${!Literal}` },
    `arn/orders-eu-west-1/aws/\${Literal}`,
  ],
  [
    'Fn::Sub with values',
    { 'Fn::Sub': [`\${a}-\${Queue}`, { a: { Ref: 'AWS::Region' } }] },
    'eu-west-1-url/orders-eu-west-1',
  ],
  [
    'Fn::Select of Fn::Split',
    { 'Fn::Select': [1, { 'Fn::Split': ['/', { Ref: 'Queue' }] }] },
    'orders-eu-west-1',
  ],
  [
    'nested values',
    { list: [{ a: { Ref: 'AWS::Region' } }, 2, true] },
    { list: [{ a: 'eu-west-1' }, 2, true] },
  ],
  ['AWS::NoValue, which leaves the member out', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
  [
    'a policy condition, which is not an intrinsic',
    { Condition: { Bool: { x: 'y' } } },
    { Condition: { Bool: { x: 'y' } } },
  ],
])('resolves %s', (_name, value, expected) => {
  expect(outputOf(value)).toEqual(expected);
});

it('leads a queue URL to the local engine', () => {
  const url = {
    'Fn::Join': ['', ['https://sqs.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }, '/x']],
  };
  expect(outputOf(url)).toBe('http://127.0.0.1:1/x');
});

it('decides by conditions over parameters with defaults', () => {
  const rest = {
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: {
      IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] },
      IsNot: { 'Fn::Not': [{ Condition: 'IsDev' }] },
      Either: { 'Fn::Or': [{ Condition: 'IsNot' }, { Condition: 'IsDev' }] },
    },
  };
  expect(outputOf({ 'Fn::If': ['Either', 'yes', 'no'] }, rest)).toBe('yes');
  expect(outputOf({ 'Fn::If': ['IsNot', 'yes', 'no'] }, rest)).toBe('no');
});

it.each([
  [
    'an unknown intrinsic',
    { 'Fn::ImportValue': 'x' },
    'Outputs.it: the intrinsic function Fn::ImportValue is not known here',
  ],
  [
    'a reference to nothing',
    { a: { Ref: 'Nobody' } },
    'Outputs.it.a: there is no resource or parameter Nobody',
  ],
  ['an unknown attribute', { 'Fn::GetAtt': ['Queue', 'Colour'] }, 'the attribute Colour is not known here'],
  ['a parameter without a default', { Ref: 'Vpc' }, 'Parameters.Vpc: has no default'],
])('refuses %s by path', (_name, value, message) => {
  const rest = { Parameters: { Vpc: { Type: 'String' } } };
  expect(() => outputOf(value, rest)).toThrow(message);
});

it('refuses a resource that refers to itself', () => {
  const rest = { Resources: { Queue: { Type: 'Q', Properties: { Name: { Ref: 'Queue' } } } } };
  expect(() => outputOf({ Ref: 'Queue' }, rest)).toThrow('Queue.Properties.Name: refers to itself');
});
