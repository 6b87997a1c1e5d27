public struct FontFile: Sendable { let family: String; let weight: Int; let path: String }
public struct Assets: Sendable { let style: String, script: String, fonts: [FontFile], icon: String }
enum Mark { static let file = "" }
enum StyleSheet { static func text(fonts: [FontFile]) -> String { "" } }
enum Layout { static func render(_ page: Page, for visitor: Visitor, menu: [MenuItem], assets: Assets) -> HTML { page.content } }
import Kernel
enum FaultPages { static func page(_ f: Fault, visitor: Visitor) -> Page { Page("x", frame: .plain, content: "") }
static func ours(number: String, visitor: Visitor) -> Page { Page("x", frame: .plain, content: "") } }
extension Fault.Kind { var status: Int { 400 } }
