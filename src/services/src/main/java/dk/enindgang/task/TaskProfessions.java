package dk.enindgang.task;

import dk.enindgang.account.Profession;
import dk.enindgang.guide.ProfessionalRole;

/** Which colleagues a guide means by a role. */
final class TaskProfessions {

    private TaskProfessions() {}

    static Profession of(ProfessionalRole role) {
        return switch (role) {
            case TEACHER -> Profession.TEACHER;
            case PEDAGOGUE, CHILD_MINDER, LEISURE_WORKER -> Profession.PEDAGOGUE;
            case HEALTH_VISITOR -> Profession.HEALTH_VISITOR;
            case EDUCATIONAL_PSYCHOLOGIST -> Profession.EDUCATIONAL_PSYCHOLOGIST;
            case ADVISER -> Profession.ADVISER;
            case FAMILY_THERAPIST -> Profession.FAMILY_THERAPIST;
            case YOUTH_GUIDANCE_COUNSELLOR, EMPLOYMENT_ADVISER -> Profession.EMPLOYMENT_ADVISER;
            case DISABILITY_PSYCHIATRY_ADVISER -> Profession.DISABILITY_ADVISER;
            case LEADER -> Profession.LEADER;
            case SECRETARIAT -> Profession.SECRETARIAT;
        };
    }
}
