-- Lists stay fast with a million requests, also those that hold little or nothing.

-- Whether administrators decide a step of it: the two halves of the request queue (R70).
ALTER TABLE "access_requests" ADD COLUMN "asks_administrators" BOOLEAN NOT NULL DEFAULT false;
UPDATE access_requests r SET asks_administrators = true
WHERE EXISTS (SELECT 1 FROM request_steps s WHERE s.request_id = r.id AND s.type = 'administrator');

-- CreateIndex
CREATE INDEX "access_requests_approval_type_asks_administrators_created_a_idx" ON "access_requests"("approval_type", "asks_administrators", "created_at" DESC, "id" DESC);
CREATE INDEX access_requests_queue ON access_requests (asks_administrators, created_at DESC, id DESC) WHERE status = 'pending';
CREATE INDEX access_requests_of_devices ON access_requests (created_at DESC, id DESC) WHERE kind = 'device_admin';
CREATE INDEX request_approvers_undecided ON request_approvers (user_id, request_id) WHERE decision IS NULL;
