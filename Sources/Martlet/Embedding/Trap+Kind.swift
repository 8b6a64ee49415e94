extension Trap.Reason {
    /// A short name for machines, one of a closed list; the same in every version.
    public var kind: String {
        switch self {
        case .unreachable: "unreachable"
        case .integerDivideByZero: "integer_divide_by_zero"
        case .integerOverflow: "integer_overflow"
        case .invalidConversionToInteger: "invalid_conversion_to_integer"
        case .outOfBoundsMemoryAccess: "out_of_bounds_memory_access"
        case .outOfBoundsTableAccess: "out_of_bounds_table_access"
        case .undefinedElement: "undefined_element"
        case .uninitializedElement: "uninitialized_element"
        case .indirectCallTypeMismatch: "indirect_call_type_mismatch"
        case .nullReference: "null_reference"
        case .nullFunctionReference: "null_function_reference"
        case .nullStructureReference: "null_structure_reference"
        case .nullArrayReference: "null_array_reference"
        case .nullI31Reference: "null_i31_reference"
        case .castFailure: "cast_failure"
        case .outOfBoundsArrayAccess: "out_of_bounds_array_access"
        case .heapExhausted: "heap_exhausted"
        case .nullExceptionReference: "null_exception_reference"
        case .callStackExhausted: "call_stack_exhausted"
        case .memoryGrowthRefused: "memory_growth_refused"
        case .missingImport: "missing_import"
        case .host: "host"
        }
    }
}
