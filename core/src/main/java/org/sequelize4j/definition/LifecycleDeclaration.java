package org.sequelize4j.definition;

import org.jspecify.annotations.Nullable;

/**
 * What is declared of soft deletion and optimistic locking.
 *
 * @param paranoid whether destroyed rows stay and are marked; null when nothing is said
 * @param deletedAt the mark
 * @param version the counter of changes, which is there only when it is asked for
 */
public record LifecycleDeclaration(
        @Nullable Boolean paranoid, TimestampDeclaration deletedAt, TimestampDeclaration version) {
    /** Nothing is said. */
    public static final LifecycleDeclaration UNSAID =
            new LifecycleDeclaration(null, TimestampDeclaration.UNSAID, TimestampDeclaration.UNSAID);

    /** What is not said here is as in the base. */
    LifecycleDeclaration over(LifecycleDeclaration base) {
        return new LifecycleDeclaration(
                paranoid == null ? base.paranoid : paranoid,
                deletedAt.over(base.deletedAt),
                version.over(base.version));
    }

    public LifecycleDeclaration withParanoid(boolean paranoid) {
        return new LifecycleDeclaration(paranoid, deletedAt, version);
    }

    public LifecycleDeclaration withDeletedAt(TimestampDeclaration deletedAt) {
        return new LifecycleDeclaration(paranoid, deletedAt, version);
    }

    public LifecycleDeclaration withVersion(TimestampDeclaration version) {
        return new LifecycleDeclaration(paranoid, deletedAt, version);
    }
}
