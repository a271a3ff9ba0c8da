import type { Actor, Claim } from '../model/model.ts';

/**
 * Whose position a statement of this actor is: its own, or that of the actor for whom it speaks.
 */
export function holderOf(actor: Actor): Actor {
  const trail = new Set([actor]);
  let holder = actor;
  while (holder.speaksFor && !trail.has(holder.speaksFor)) {
    holder = holder.speaksFor;
    trail.add(holder);
  }
  return holder;
}

/** The parties to a claim: the sides of the actors that it is about, each once. */
export function partiesTo(claim: Claim): Set<Actor> {
  return new Set(claim.about.map((actor) => holderOf(actor).side));
}

/**
 * The side for which an actor counts on a claim: its own where that is a party, else that of a
 * group that it belongs to where that is one, else its own.
 */
export function sideOn(actor: Actor, parties: ReadonlySet<Actor>): Actor {
  const { side } = holderOf(actor);
  if (parties.has(side)) return side;
  const group = groupsOf(holderOf(actor)).find((each) => parties.has(holderOf(each).side));
  return group ? holderOf(group).side : side;
}

/** The groups that an actor belongs to, and those that these belong to. */
function groupsOf(actor: Actor): Actor[] {
  const groups = new Set(actor.memberOf);
  for (const group of groups) for (const further of group.memberOf) groups.add(further);
  return [...groups];
}

/** Whether an actor belongs to a group, so that its word alone is not the group's. */
export function isMemberOf(actor: Actor, group: Actor): boolean {
  return group.kind === 'group' && actor !== group && groupsOf(actor).includes(group);
}

/** Whether those who say something say it for the group: itself, or every recorded member. */
export function isSaidByGroup(group: Actor, saying: readonly Actor[]): boolean {
  return (
    saying.some((actor) => !isMemberOf(actor, group)) ||
    (group.members.length > 0 && group.members.every((member) => saying.includes(holderOf(member))))
  );
}
