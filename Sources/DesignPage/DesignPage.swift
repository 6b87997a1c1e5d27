// SPDX-License-Identifier: Apache-2.0

internal import Kernel
public import Web

/// The page that shows every component and rule of the look with a live example and when to use it.
///
/// It is for those who write further pages, and for whoever judges them; it reads and changes nothing.
public enum DesignPage {
  /// Its route and its line of the menu.
  public static var capability: Capability {
    var routes = Routes()
    routes.get(DesignPages.path, .signedIn) { visit in
      Reply.page(DesignPages.page(commune: visit.visitor.commune, token: visit.visitor.formToken))
    }
    return Capability("design-page", routes: routes, menu: [DesignPages.menu])
  }
}
