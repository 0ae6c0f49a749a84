package org.sequelize4j.hook;

/** What a hook is about, by the face that it was written for. */
@FunctionalInterface
public interface HookArgument {
    /** As rows, or as the model's own face. */
    Object as(boolean rows);
}
