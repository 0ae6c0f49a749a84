package org.sequelize4j.load;

/** What is asked of programs that read relations bit by bit. */
public record LoadingRules(StrictLoading strictLoading, LoopDetector loops) {
    /** Nothing, unless a model or query asks for more. */
    public static final LoadingRules STANDARD = new LoadingRules(StrictLoading.OFF, LoopDetector.OFF);

    public LoadingRules withStrictLoading(StrictLoading other) {
        return new LoadingRules(other, loops);
    }

    public LoadingRules withLoops(LoopDetector other) {
        return new LoadingRules(strictLoading, other);
    }
}
