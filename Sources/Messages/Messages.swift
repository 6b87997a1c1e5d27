// SPDX-License-Identifier: Apache-2.0

public import Files
public import Kernel
public import Storage
public import Web

/// Messages: written once, approved by another person, published in all of their renditions.
public func messages(
  database: any Database, surroundings: Surroundings, files: FileStore, ports: MessagePorts
) -> Capability {
  Capability("messages", migrations: MessageSchema.migrations)
}
