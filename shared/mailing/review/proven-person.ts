/**
 * Who a caller is as far as AWS vouches for it, for telling two people apart. Whoever assumes a role
 * chooses the session name at the end of the ARN, so that all sessions of a role count as one person,
 * and all federated users of an account as one; sessions of IAM Identity Center keep their name. Any
 * other id, such as the subject of a token, is returned as it is.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export const provenPerson = (callerId: string): string => {
  const [, role, roleName] = assumedRole.exec(callerId) ?? [];
  if (role !== undefined) return ofIdentityCenter.test(roleName ?? '') ? callerId : role;
  return federatedUser.exec(callerId)?.[1] ?? callerId;
};

const assumedRole = /^(arn:[^:]*:sts::\d*:assumed-role\/([^/]+))\//;
const federatedUser = /^(arn:[^:]*:sts::\d*:federated-user)\//;

/** Roles of IAM Identity Center, which sets the session name to the name of the user itself. */
const ofIdentityCenter = /^AWSReservedSSO_.+_[0-9a-f]{16}$/;
