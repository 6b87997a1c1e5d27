// SPDX-License-Identifier: Apache-2.0

public import Storage

/// A content of the year's communication plan: four of guidance, six of results.
public enum Topic: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Policy of party and state, orders of all levels.
  case policy
  /// The part of leaders, offices and organisations.
  case leadership
  /// The machinery's reordering, two levels of local government.
  case organisation
  /// Innovation, science, technology, digital transformation.
  case innovation
  /// Results: emulation, rewards, initiatives.
  case emulation
  /// Results: the public-service centre, feedback, waiting time, satisfaction.
  case serviceCentre = "service-centre"
  /// Results: the civil service.
  case civilService = "civil-service"
  /// Results: digital government, online services.
  case digitalGovernment = "digital-government"
  /// Results: good models and examples.
  case goodModels = "good-models"
  /// Results: modern media and artificial intelligence.
  case modernMedia = "modern-media"
}

/// To whom a message speaks, as the plan lists them.
public enum Audience: String, Hashable, Sendable, CaseIterable {
  /// Officials, civil servants, public employees.
  case officials
  /// Workers in agencies and public units.
  case workers
  /// The Fatherland Front and its member bodies.
  case front
  /// Businesses and cooperatives.
  case businesses
  /// The people of the commune.
  case people
}
