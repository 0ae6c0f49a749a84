package org.sequelize4j;

import org.jspecify.annotations.Nullable;

/**
 * An association that is being declared.
 *
 * @param source the model that declares it
 * @param target the model that it leads to
 * @param kind which of the four
 * @param association what was declared; null before that
 */
public record AssociateEvent(
        String source,
        String target,
        Association.Kind kind,
        @Nullable Association association) {}
