/** The account and region that the local stack pretends to be deployed to. */
export interface Cloud {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
}

// The queue engine writes this account into every ARN, so everything else uses it as well.
export const localCloud: Cloud = {
  accountId: '000000000000',
  region: 'eu-west-1',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
};

/** Base URLs of the engines that stand in for AWS services. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly s3: string;
  readonly secretsManager: string;
  readonly ses: string;
  readonly sns: string;
  readonly bedrock: string;
  readonly comprehend: string;
}

export const arn = (cloud: Cloud, service: string, resource: string): string =>
  `arn:${cloud.partition}:${service}:${cloud.region}:${cloud.accountId}:${resource}`;

/**
 * Replaces the origin of an AWS service URL by the engine that stands in for it. The SDK sends a queue request to the host
 * of the queue's URL, and tokens name their issuer by URL, so these two must lead to this machine.
 */
export const toLocalUrl = (cloud: Cloud, origins: Readonly<Record<string, string>>, text: string): string => {
  for (const [service, origin] of Object.entries(origins)) {
    const remote = `https://${service}.${cloud.region}.${cloud.urlSuffix}/`;
    if (text.startsWith(remote)) return `${origin}/${text.slice(remote.length)}`;
  }
  return text;
};
