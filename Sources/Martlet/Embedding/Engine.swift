/// The engine itself.
public enum Engine {
    /// Its version. Runs of equal modules and inputs are equal wherever this is.
    public static let version = "0.1.0"
}
