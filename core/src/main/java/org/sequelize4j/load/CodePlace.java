package org.sequelize4j.load;

import java.security.CodeSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where in the user's program the library was called: the innermost frame that is neither of the library nor of the JDK. */
final class CodePlace {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final @Nullable Object LIBRARY = origin(CodePlace.class);

    private CodePlace() {}

    /** Such as {@code com.acme.Fleet.print(Fleet.java:42)}. */
    static String current() {
        return WALKER.walk(frames -> frames.filter(frame -> isUsers(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> frame.toStackTraceElement().toString())
                .orElse("a place that the stack does not tell"));
    }

    private static boolean isUsers(Class<?> type) {
        Object origin = origin(type);
        return origin != null && !Objects.equals(origin, LIBRARY);
    }

    /** Null for classes of the JDK and proxies. */
    private static @Nullable Object origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null || isPlatform(source)
                ? null
                : source.getLocation().toString();
    }

    private static boolean isPlatform(CodeSource source) {
        return "jrt".equals(source.getLocation().getProtocol());
    }
}
