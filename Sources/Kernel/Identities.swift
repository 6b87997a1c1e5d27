// SPDX-License-Identifier: Apache-2.0

/// Marks the ids of communes; the record itself lives in the room `Commune`.
public enum CommuneKind {}
/// Marks the ids of units: offices, schools, hamlets, mass organisations, party bodies, centres.
public enum UnitKind {}
/// Marks the ids of people who work with the system.
public enum PersonKind {}

/// The id of a commune, which leads every table.
public typealias CommuneID = ID<CommuneKind>
/// The id of a unit of a commune.
public typealias UnitID = ID<UnitKind>
/// The id of a person of a commune.
public typealias PersonID = ID<PersonKind>

/// Marks the ids of tasks, by which capabilities speak of a duty of the plan.
public enum TaskKind {}
/// Marks the ids of messages, by which capabilities speak of what was written once for all channels.
public enum MessageKind {}

/// The id of a task of the plan.
public typealias TaskID = ID<TaskKind>
/// The id of a message.
public typealias MessageID = ID<MessageKind>
