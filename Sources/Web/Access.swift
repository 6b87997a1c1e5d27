// SPDX-License-Identifier: Apache-2.0

/// Who may call a route; every route names it.
public enum Access: Hashable, Sendable {
  /// Everybody, without signing in.
  case everyone
  /// Any member of staff who has signed in.
  case signedIn
  /// Staff who hold the permission.
  case can(Permission)
  /// Staff who hold at least one of the permissions.
  case canAny(Set<Permission>)
  /// Machines of the networks that the setting `CAICACH_METRICS_NETWORKS` lists.
  case metricsNetwork

  /// Whether a person who has signed in may pass.
  public func admits(_ staff: Staff) -> Bool {
    switch self {
    case .everyone, .signedIn: true
    case .can(let permission): staff.permissions.contains(permission)
    case .canAny(let permissions): !staff.permissions.isDisjoint(with: permissions)
    case .metricsNetwork: false
    }
  }
}
