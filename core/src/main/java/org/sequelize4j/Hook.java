package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of a typed model a hook: a default method without parameters runs on the instance; a static method takes what the
 * method of that name of {@link Hooks} gives its lambda, such as the instance or a {@link BulkUpdateEvent}. Both return nothing.
 * They run after the hooks that {@code define} adds, in the order in which they were written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Hook {
    /** When it runs. */
    HookType[] value();
}
