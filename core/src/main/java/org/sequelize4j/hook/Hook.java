package org.sequelize4j.hook;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;

/**
 * One hook, as it was added.
 *
 * @param name null when it was given none
 * @param rows whether it takes rows, whatever the face of the model
 * @param action takes what the hook is about; the second argument is null unless the type has one
 */
public record Hook(HookType type, @Nullable String name, boolean rows, BiConsumer<Object, @Nullable Object> action) {}
