package org.sequelize4j.plan;

/**
 * What was asked, with parameters in the place of its values: whatever else is the same has the same plan.
 *
 * @param <A> a find or an include
 * @param hash of some of it, quickly computed; equality looks at all of it
 */
public record Shape<A>(A asked, int hash) {
    @Override
    public int hashCode() {
        return hash;
    }
}
