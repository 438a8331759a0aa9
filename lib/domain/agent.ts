/** Who is asking, as the login proved it. */
export interface Agent {
  readonly agentId: string;
  readonly name?: string;
  readonly role: 'agent' | 'supervisor';
  /** Desks the agent works for; a supervisor sees them all. */
  readonly deskIds: readonly string[];
}

export const worksFor = (agent: Agent, deskId: string): boolean =>
  agent.role === 'supervisor' || agent.deskIds.includes(deskId);
