import Testing

@testable import MartletCLI

/// Names of functions, as people wrote them.
struct DemanglerTests {
    @Test(arguments: [
        // Rust, the older scheme
        ("_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE", "core::fmt::Write::write_fmt"),
        (
            "_ZN71_$LT$Test$u20$$u2b$$u20$$u27$static$u20$as$u20$foo..Bar$LT$Test$GT$$GT$3bar17h930b740aa94f1d3aE",
            "<Test + 'static as foo::Bar<Test>>::bar"
        ),
        // Rust, the newer scheme
        ("_RNvCs1234_7mycrate3foo", "mycrate::foo"),
        ("_RNCNCNgCs6DXkGYLi8lr_2cc5spawn00B5_", "cc::spawn::{closure#0}::{closure#0}"),
        (
            "_RINbNbCskIICzLVDPPb_5alloc5alloc8box_freeDINbNiB4_5boxed5FnBoxuEp6OutputuEL_ECs1iopQbuBiw2_3std",
            "alloc::alloc::box_free::<dyn alloc::boxed::FnBox<(), Output = ()>>"
        ),
        ("_RNvMC0INtC8arrayvec8ArrayVechKj7b_E3new", "<arrayvec::ArrayVec<u8, 123>>::new"),
        // C++
        ("_Z3foov", "foo"), ("_ZN3foo3barIiE3bazEv", "foo::bar<int>::baz"),
        ("_ZN3fooC2ERKS_", "foo::foo"), ("_ZN3foo3barIiED0Ev", "foo::bar<int>::~bar"),
        ("_ZNK3foocvbEv", "foo::operator bool"),
        ("_ZN12_GLOBAL__N_13runEv", "(anonymous namespace)::run"),
        (
            "_ZNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEE6appendEPKcm",
            "std::__2::basic_string<char, std::__2::char_traits<char>, std::__2::allocator<char>>::append"
        ),
        ("_ZTVN10__cxxabiv117__class_type_infoE", "vtable for __cxxabiv1::__class_type_info"),
        ("_ZZN3foo3barEvENKUlvE_clEv", "foo::bar::{lambda()#1}::operator()"),
        (
            "_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc",
            "std::operator<<<std::char_traits<char>>"
        ),
    ])
    func namesAreDemangled(mangled: String, name: String) {
        #expect(Demangler.demangle(mangled) == name)
    }

    @Test(arguments: [
        "main", "", "_Z", "_ZN", "_R", "_ZN3foo", "_RNvC", "_Z99999999999foo", "$s4main3fooyyF",
        "_ZN1aX",
    ])
    func otherNamesStay(name: String) {
        #expect(Demangler.demangle(name) == nil)
        #expect(Demangler.display(name) == name)
    }

    @Test func namesThatExpandWithoutEndAreGivenUp() {
        // Each argument is twice the one before: a<a<…>, a<…>>.
        func bomb(_ steps: Int) -> String {
            let arguments = (1...steps).map { step in
                let last = String(step, radix: 36).uppercased()
                return "S0_IS\(last)_S\(last)_E"
            }
            return "_Z1fI1aIiiE" + arguments.joined() + "Ev"
        }
        #expect(Demangler.demangle(bomb(1)) == "f<a<int, int>, a<a<int, int>, a<int, int>>>")
        #expect(Demangler.demangle(bomb(40)) == nil)
        #expect(Demangler.demangle("_Z1fI" + String(repeating: "P", count: 4000) + "iEv") == nil)
        #expect(Demangler.demangle("_R" + String(repeating: "Nv", count: 2000)) == nil)
        #expect(Demangler.demangle("_RNvNvB_") == nil)
    }
}
