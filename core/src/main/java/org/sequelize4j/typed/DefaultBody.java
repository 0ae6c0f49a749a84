package org.sequelize4j.typed;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The body of a default method. It is made callable by its first call: the JDK makes classes for that, which a start can do without. */
final class DefaultBody {
    private final Method method;
    private @Nullable MethodHandle handle;

    /**
     * Knows the body of a method.
     *
     * @throws org.sequelize4j.error.DefinitionException with the line for module-info when its package is closed
     */
    DefaultBody(Method method) {
        Access.require(method.getDeclaringClass());
        this.method = method;
    }

    /** Runs it; threads that come first at the same time make the same handle. */
    @Nullable
    Object run(Object receiver, @Nullable Object @Nullable [] arguments) throws Throwable {
        MethodHandle known = handle;
        if (known == null) {
            known = Access.defaultMethod(method);
            handle = known;
        }
        return (Object) known.invokeExact(receiver, arguments);
    }
}
